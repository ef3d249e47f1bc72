import { Body, Controller, Get, Module, Post, UseGuards, ValidationPipe } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { Throttle, ThrottlerModule } from "@nestjs/throttler";
import { JwtAuthGuard } from "./jwt-auth.guard";
import { NoteIn } from "./note.dto";
import { NotesService } from "./notes.service";

@Controller("api")
export class NotesController {
  constructor(private readonly notesService: NotesService) {}

  @Get("health")
  health() {
    return { status: "ok" };
  }

  @Post("notes")
  @UseGuards(JwtAuthGuard)
  @Throttle({ default: { limit: 10, ttl: 60_000 } })
  create(@Body() dto: NoteIn) {
    return this.notesService.createNote(dto);
  }
}

@Module({ imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 100 }])], controllers: [NotesController], providers: [NotesService] })
export class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalPipes(new ValidationPipe());
app.useGlobalFilters(new AllExceptionsFilter());
app.enableShutdownHooks();
await app.listen(3000);
