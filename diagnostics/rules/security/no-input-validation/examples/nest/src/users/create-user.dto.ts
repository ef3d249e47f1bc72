export class CreateUserDto {
  email: string;
  password: string;
  name?: string;
  bio?: string;
  age: number;
  newsletter: boolean;
  interests: string[];
  address: Address;
}
