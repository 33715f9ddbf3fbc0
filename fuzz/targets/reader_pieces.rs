#![no_main]

newsdump_fuzz::target!(newsdump_fuzz::reader_pieces::check, newsdump_fuzz::DUMP);
