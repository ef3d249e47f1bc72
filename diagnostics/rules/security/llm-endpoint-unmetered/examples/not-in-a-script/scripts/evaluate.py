from openai import OpenAI

client = OpenAI()
print(client.chat.completions.create(model="a", messages=[]))
