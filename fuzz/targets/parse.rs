#![no_main]

newsdump_fuzz::target!(newsdump_fuzz::parse::check, newsdump_fuzz::DUMP);
