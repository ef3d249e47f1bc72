import { Body, Controller, Post } from "@nestjs/common";
import { NotesService } from "./notes.service";

class CreateNoteDto { title: string; text: string }

@Controller("notes")
export class NotesController {
  constructor(private readonly notesService: NotesService) {}

  @Post()
  create(@Body() note: CreateNoteDto) {
    return this.notesService.create(note);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  }

  @Post("quick")
  quick(@Body("title") title: string) {
    return this.notesService.create({ title });
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  }
}
