#![no_main]

newsdump_fuzz::target!(newsdump_fuzz::framing::check, newsdump_fuzz::DUMP);
