import { IsString, MaxLength } from "class-validator";

export class BaseNote {
  language: string;
}

export class CreateNoteDto extends BaseNote {
  @IsString()
  @MaxLength(200)
  title: string;
}
