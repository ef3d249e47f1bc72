CREATE TABLE "public"."UserNote" (
--                    ^^^^^^^^^^ security/supabase-rls-disabled
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "userId" uuid NOT NULL,
  "note" text,
  CONSTRAINT "UserNote_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "UserNote_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth.users("id")
);
