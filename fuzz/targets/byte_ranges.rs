#![no_main]

newsdump_fuzz::target!(newsdump_fuzz::byte_ranges::check, newsdump_fuzz::DUMP);
