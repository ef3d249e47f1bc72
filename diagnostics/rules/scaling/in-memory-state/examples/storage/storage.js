export class MemStorage {
  constructor() {
    this.todos = new Map();
  }
}

export const storage = new MemStorage();
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/in-memory-state
