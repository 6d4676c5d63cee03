package presets

// staged is a preset with two stages that have tables of every sort.
const staged = `batch = 10
epochs = 7
init = 'first.safetensors'
[data]
kind = 'digits'
val = 0.1
[optim]
rate = 0.3
clip = 1.5
[[layer]]
kind = 'dense'
units = 20
[[layer]]
kind = 'relu'
[[layer]]
kind = 'dense'
units = 10
[mask.input]
strategy = 'random'
ratio = 0.5
[mask.input.schedule]
kind = 'cubic'
initial = 0.1
[mask.parameter]
strategy = 'random'

[[stage]]
name = 'before'
epochs = 3
shuffle = false
[stage.data]
kind = 'digits'
test = 0.25
[stage.loss]
kind = 'mse'
[[stage.layer]]
kind = 'dense'
units = 5
[[stage.layer]]
kind = 'dense'
units = 10
[stage.mask.input]
strategy = 'sliding'
stride = 3
[stage.mask.input.schedule]
kind = 'linear'
end = 2

[[stage]]
batch = 20
select = 'best'
[stage.optim]
momentum = 0.5
warmup = 1
[stage.optim.schedule]
kind = 'constant'
[stage.freeze]
layers = ['dense2']
until = { dense1 = 2 }
`
