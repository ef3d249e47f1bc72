import { Body, Controller, Module, Post } from "@nestjs/common";
import { APP_GUARD } from "@nestjs/core";
import { JwtAuthGuard } from "./jwt-auth.guard";
import { NotesService } from "./notes.service";

@Controller("notes")
export class NotesController {
  constructor(private readonly notesService: NotesService) {}

  @Post()
  create(@Body() dto: { title: string }) {
    return this.notesService.createNote(dto);
  }
}

@Module({ controllers: [NotesController], providers: [NotesService, { provide: APP_GUARD, useClass: JwtAuthGuard }] })
export class AppModule {}
