module coinflip

go 1.22
