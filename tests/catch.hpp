// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 2.13 (Debian 12) and 3.x (Debian 13) under one name.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Matchers::ContainsSubstring;
#else
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>
inline auto ContainsSubstring(const std::string& text)
{
    return Catch::Contains(text);
}
#endif

#include <QByteArray>
#include <QString>

#include <ostream>

// So that a failed comparison shows the texts.
inline std::ostream& operator<<(std::ostream& out, const QString& text)
{
    return out << '"' << text.toStdString() << '"';
}
inline std::ostream& operator<<(std::ostream& out, const QByteArray& bytes)
{
    return out << '"' << bytes.toStdString() << '"';
}
