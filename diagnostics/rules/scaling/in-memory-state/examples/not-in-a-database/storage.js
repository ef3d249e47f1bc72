export class MemStorage {}
export class DatabaseStorage {}

export const storage = new DatabaseStorage();
