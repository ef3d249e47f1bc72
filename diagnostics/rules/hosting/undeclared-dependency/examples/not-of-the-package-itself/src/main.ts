import { a } from "#internal/a";
