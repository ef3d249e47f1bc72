import { Body, Controller, Post } from "@nestjs/common";
import { CreateNoteDto } from "./notes.dto";
import { NotesService } from "./notes.service";

@Controller("notes")
export class NotesController {
  constructor(private readonly notesService: NotesService) {}

  @Post()
  create(@Body() note: CreateNoteDto) {
    return this.notesService.create(note);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  }
}
