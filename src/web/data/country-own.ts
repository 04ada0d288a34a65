/** What the page says of its register's country: it stands in the page, so nothing need be waited for. */
import { type CountryOwn, countryOwn, countryOwnId } from '#contract';

function ownOfPage(): CountryOwn {
  const block = document.getElementById(countryOwnId);
  return block
    ? countryOwn.parse(JSON.parse(block.textContent))
    : { readings: {}, movedDays: [], blocks: [] };
}

export const own = ownOfPage();
