#![no_main]

newsdump_fuzz::target!(newsdump_fuzz::quotes::check, newsdump_fuzz::PROSE);
