export const total = (items: number[]) => items.length;
