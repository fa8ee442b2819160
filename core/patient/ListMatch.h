// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"

#include <QStringList>

namespace tramyte::patient {

/// The line that a written name means, whatever its accents, hyphens, blanks and capitals: `Hmông`, `Êđê`, `TP. Huế`.
/// A line's own name goes before the names of the column `otherNames` (by `;`, remarks in brackets left out), the
/// spelling with accents before the one without. Empty when no line or more than one fits.
/// Source: administrative facts 4.
std::optional<catalog::Entry> matchByName(const std::vector<catalog::Entry>& lines, const QString& name);

/// What an address on a card says about the current list of places.
struct AddressPlace {
    QString provinceCode = {}; ///< of the current list; empty when the last part names no province
    QString communeCode = {};  ///< empty when not found, and always when `oldStyle`
    bool oldStyle = false;     ///< names a district, so it is from before 01/07/2025: let a person pick the commune

    bool operator==(const AddressPlace&) const = default;
};

/// Takes the last parts of an address apart. `provinces` and `communes` are the current lists.
/// Source: identity cards 3.2, point 6.
AddressPlace placeOf(
    const QString& address, const std::vector<catalog::Entry>& provinces, const std::vector<catalog::Entry>& communes);

/// The commune, district and province at the end of an old-style address, folded and without the words for what they
/// are; empty when it does not name all three.
QStringList oldPlaceOf(const QString& oldAddress);
/// The commune of today that an old-style address lies in, by the column `oldNames` of the list ("Xã Cũ, Huyện Yên Thế;
/// ..."); empty when the list does not know it, or knows two.
QString communeByOldName(const std::vector<catalog::Entry>& communes, const QString& oldAddress);

/// An old-style address in today's words: what stands before its commune, then commune and province of today.
/// Source: administrative facts 1.2.
QString todaysAddress(const QString& oldAddress, const catalog::Entry& commune, const catalog::Entry& province);

} // namespace tramyte::patient
