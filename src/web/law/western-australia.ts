/** A chunk of its own: whoever reads the law of the register's country does not fetch the other. */
export { westernAustralia as pack } from '#law';
