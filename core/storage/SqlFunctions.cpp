// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqlFunctions.h"

#include "core/text/Fold.h"
#include "core/text/NameForms.h"

#include <SQLiteCpp/SQLiteCpp.h>

// SQLCipher's header and SQLiteCpp's forward declarations clash on Debian 12: declare the few calls that are needed.
extern "C" {
const unsigned char* sqlite3_value_text(sqlite3_value* value);
int sqlite3_value_bytes(sqlite3_value* value);
void sqlite3_result_text(sqlite3_context* context, const char* text, int size, void (*destroy)(void*));
}

namespace tramyte::storage {

namespace {

template <QString (*form)(const QString&)>
void answer(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0])); // before the size is asked
    const QByteArray answer = form(QString::fromUtf8(text, text ? sqlite3_value_bytes(values[0]) : 0)).toUtf8();
    const auto copied = reinterpret_cast<void (*)(void*)>(-1); // SQLITE_TRANSIENT
    sqlite3_result_text(context, answer.constData(), static_cast<int>(answer.size()), copied);
}

template <QString text::NameForms::*member>
QString formOf(const QString& name)
{
    return text::nameForms(name).*member;
}

} // namespace

void addTextFunctions(SQLite::Database& connection)
{
    connection.createFunction("text_folded", 1, true, nullptr, answer<text::fold>);
    connection.createFunction("name_spelt", 1, true, nullptr, answer<formOf<&text::NameForms::spelt>>);
    connection.createFunction("name_words", 1, true, nullptr, answer<formOf<&text::NameForms::words>>);
    connection.createFunction("name_sorted", 1, true, nullptr, answer<formOf<&text::NameForms::sorted>>);
    connection.createFunction("name_backward", 1, true, nullptr, answer<formOf<&text::NameForms::backward>>);
}

} // namespace tramyte::storage
