/** How much is read of a file. */

export const MEGABYTE = 1024 * 1024;

export const LIMITS = { file: 50 * MEGABYTE, parts: 2000, unpacked: 200 * MEGABYTE, ratio: 200 };
