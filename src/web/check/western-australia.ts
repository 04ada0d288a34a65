/** What a check of Western Australia needs: a chunk of its own, loaded when somebody asks for it. */
export { unknownGround as ground, westernAustralia as law } from '#law';
