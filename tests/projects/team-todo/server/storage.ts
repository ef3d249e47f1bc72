import type { InsertTodo, InsertUser, Todo, User } from "@shared/schema";

export interface IStorage {
  getUser(id: number): Promise<User | undefined>;
  getUserByUsername(username: string): Promise<User | undefined>;
  getUsers(): Promise<User[]>;
  createUser(user: InsertUser): Promise<User>;
  getTodos(): Promise<Todo[]>;
  createTodo(todo: InsertTodo): Promise<Todo>;
  deleteTodo(id: number): Promise<void>;
}

export class MemStorage implements IStorage {
  private users = new Map<number, User>();
  private todos = new Map<number, Todo>();
  private nextId = 1;

  async getUser(id: number) {
    return this.users.get(id);
  }

  async getUserByUsername(username: string) {
    return Array.from(this.users.values()).find((user) => user.username === username);
  }

  async getUsers() {
    return Array.from(this.users.values());
  }

  async createUser(user: InsertUser) {
    const created = { ...user, id: this.nextId++ };
    this.users.set(created.id, created);
    return created;
  }

  async getTodos() {
    return Array.from(this.todos.values());
  }

  async createTodo(todo: InsertTodo) {
    const created = { ...todo, id: this.nextId++, done: false };
    this.todos.set(created.id, created);
    return created;
  }

  async deleteTodo(id: number) {
    this.todos.delete(id);
  }
}

export const storage = new MemStorage();
