// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace tramyte::storage {

/// Teaches a connection the forms in which text is searched, so that migrations and bulk work fill search tables by
/// SQL: `text_folded(t)`, and of a name `name_spelt(t)`, `name_words(t)`, `name_sorted(t)`, `name_backward(t)`.
void addTextFunctions(SQLite::Database& connection);

} // namespace tramyte::storage
