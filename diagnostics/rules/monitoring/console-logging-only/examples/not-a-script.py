for number in range(3):
    print(number)
    print(number * 2)
print("a")
print("b")
print("c")
