/**
 * Where the project is found on the web. It has no home there yet, and names that end in `.invalid`
 * lead nowhere by definition.
 */
export const home = 'https://x12-835.invalid';
