/** A slow machine is not a fault of the page: what a person sees may take ten seconds to come in a test. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 10_000 });
