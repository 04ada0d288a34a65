/** The one client of the page's own register. */
import { createClient } from '#contract';

export const client = createClient();
