#![no_main]

newsdump_fuzz::target!(newsdump_fuzz::restore::check, newsdump_fuzz::PROSE);
