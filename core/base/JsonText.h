// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <string>
#include <string_view>

namespace tramyte::json {

/// Appends `text` as a JSON string, byte for byte as `canonical` writes it: what goes out in millions of lines is put
/// together as text, because a tree of values for each would take most of the time.
void appendQuoted(std::string& to, QStringView text);
/// The same for UTF-8.
void appendQuoted(std::string& to, std::string_view utf8);

} // namespace tramyte::json
