/*
 * Licensed under the Apache License, see http://www.apache.org/licenses/LICENSE-2.0
 */
export const a = 1;
