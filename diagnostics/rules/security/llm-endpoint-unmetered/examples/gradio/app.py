import gradio as gr
# <- security/llm-endpoint-unmetered
from openai import OpenAI

client = OpenAI()


def answer(question, history):
    reply = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": question}])
    return reply.choices[0].message.content


gr.ChatInterface(answer).launch(server_name="0.0.0.0")
