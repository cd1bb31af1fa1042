/** The version of the feed format that this project writes. Scripts read all versions of its major version. */
export const formatVersion = '1.1.0';
