#![no_main]

newsdump_fuzz::target!(newsdump_fuzz::writer_round_trip::check, newsdump_fuzz::DUMP);
