/** Codes of blocks as this register's official list has them. */
import { blockNaming } from '#grid';
import { own } from './country-own.ts';

export const blockNames = blockNaming(own.blocks);
