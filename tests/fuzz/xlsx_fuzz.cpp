// SPDX-License-Identifier: GPL-3.0-or-later
// An Office Open XML workbook of any content, or the text of its only sheet, shared texts and styles in one (bent bytes
// seldom pass the checksums of a ZIP).
#include "tests/fuzz/Workbook.h"

using namespace tramyte;

namespace {

const QByteArray kRelations
    = "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='w.xml'/></Relationships>";
const QByteArray kParts = "<Relationships><Relationship Id='s' Type='x/worksheet' Target='s.xml'/>"
                          "<Relationship Id='t' Type='x/sharedStrings' Target='s.xml'/>"
                          "<Relationship Id='f' Type='x/styles' Target='s.xml'/></Relationships>";
const QByteArray kBook = "<workbook xmlns:r='r'><sheets><sheet name='A' r:id='s'/></sheets></workbook>";

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readAnyTable(bytes.startsWith("PK")
            ? bytes
            : zipOf({{"_rels/.rels", kRelations}, {"w.xml", kBook}, {"_rels/w.xml.rels", kParts}, {"s.xml", bytes}}));
    return 0;
}
