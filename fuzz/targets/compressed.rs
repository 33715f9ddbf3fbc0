#![no_main]

newsdump_fuzz::target!(newsdump_fuzz::compressed::check, newsdump_fuzz::DUMP);
