#![no_main]

newsdump_fuzz::target!(newsdump_fuzz::packed::check, newsdump_fuzz::DUMP);
