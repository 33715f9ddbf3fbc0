#![no_main]

newsdump_fuzz::target!(newsdump_fuzz::tables::check, newsdump_fuzz::DUMP);
