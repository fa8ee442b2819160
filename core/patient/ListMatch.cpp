// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ListMatch.h"

#include "core/text/Fold.h"

#include <algorithm>

namespace tramyte::patient {

namespace {

using catalog::Entry;

/// The folded name without blanks, so that `Ê-đê`, `Ê Đê` and `Êđê` are one.
QString bare(const QString& name)
{
    return text::fold(name).remove(u' ');
}

QString exact(const QString& name)
{
    return text::tidyLine(name).toLower();
}

QStringList otherNames(const Entry& line)
{
    QStringList names;
    for (const QString& name : line.field(QStringLiteral("otherNames")).split(u';', Qt::SkipEmptyParts))
        names << name.left(name.indexOf(u'(')).trimmed();
    return names;
}

/// Takes a word off that says what kind of unit a place is, when something is left after it.
QString withoutKind(const QString& folded, const QStringList& kinds)
{
    for (const QString& kind : kinds) {
        if (folded.startsWith(kind + u' '))
            return folded.mid(kind.size() + 1);
    }
    return folded;
}

const QStringList& provinceKinds()
{
    static const QStringList kinds = {QStringLiteral("tinh"), QStringLiteral("thanh pho"), QStringLiteral("tp")};
    return kinds;
}

const QStringList& communeKinds()
{
    static const QStringList kinds = {QStringLiteral("xa"), QStringLiteral("phuong"), QStringLiteral("thi tran"),
        QStringLiteral("dac khu"), QStringLiteral("p")};
    return kinds;
}

constexpr qsizetype kOldPlaces = 3; // commune, district, province

/// The parts of an address, folded, without the words for what kind of place each is.
QStringList bareParts(const QString& address)
{
    static const QStringList kinds
        = QStringList{QStringLiteral("huyen"), QStringLiteral("quan"), QStringLiteral("thi xa"), QStringLiteral("h"),
              QStringLiteral("q"), QStringLiteral("tx")}
        + communeKinds() + provinceKinds();
    QStringList parts;
    for (const QString& part : address.split(u',', Qt::SkipEmptyParts))
        if (const QString folded = text::fold(part).trimmed(); !folded.isEmpty())
            parts << withoutKind(folded, kinds);
    return parts;
}

bool namesDistrict(const QString& part)
{
    const QString folded = text::fold(part);
    for (const char* kind : {"quan", "huyen", "thi xa", "thanh pho", "tp", "q", "h", "tx"}) {
        if (folded.startsWith(QString::fromLatin1(kind) + u' '))
            return true;
    }
    return false;
}

template <class Fits>
std::optional<Entry> onlyOne(const std::vector<Entry>& lines, Fits fits)
{
    const auto first = std::find_if(lines.begin(), lines.end(), fits);
    if (first == lines.end() || std::find_if(first + 1, lines.end(), fits) != lines.end())
        return std::nullopt;
    return *first;
}

} // namespace

std::optional<Entry> matchByName(const std::vector<Entry>& lines, const QString& name)
{
    const QString asWritten = exact(name);
    if (asWritten.isEmpty())
        return std::nullopt;
    if (auto line = onlyOne(lines, [&](const Entry& each) { return exact(each.name) == asWritten; }))
        return line;
    // `TP. Huế` is Huế, but `Tinh` alone is nothing
    const QString folded = text::fold(name);
    const QString wanted = QString(folded).remove(u' ');
    const QString place = withoutKind(folded, provinceKinds()).remove(u' ');
    if (wanted.isEmpty())
        return std::nullopt;
    if (auto line = onlyOne(lines, [&](const Entry& each) { return bare(each.name) == wanted; }))
        return line;
    if (auto line = onlyOne(lines, [&](const Entry& each) {
            const QStringList names = otherNames(each);
            return std::any_of(names.begin(), names.end(), [&](const QString& other) { return bare(other) == wanted; });
        }))
        return line;
    return onlyOne(lines,
        [&](const Entry& each) { return withoutKind(text::fold(each.name), provinceKinds()).remove(u' ') == place; });
}

AddressPlace placeOf(const QString& address, const std::vector<Entry>& provinces, const std::vector<Entry>& communes)
{
    AddressPlace place;
    QStringList parts;
    for (const QString& part : address.split(u',')) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    if (parts.isEmpty())
        return place;
    if (const auto province = matchByName(provinces, parts.last()))
        place.provinceCode = province->code;
    if (parts.size() < 2)
        return place;
    const QString before = parts[parts.size() - 2];
    place.oldStyle = namesDistrict(before);
    if (place.oldStyle || place.provinceCode.isEmpty())
        return place;
    const auto find = [&](const QString& wanted, bool withType) {
        return onlyOne(communes, [&](const Entry& each) {
            const QString type = withType ? each.field(QStringLiteral("type")) + u' ' : QString();
            return each.field(QStringLiteral("provinceCode")) == place.provinceCode && bare(type + each.name) == wanted;
        });
    };
    auto commune = find(bare(before), true);
    if (!commune) // a card keeps the kind that the commune had: it may have become a ward since
        commune = find(withoutKind(text::fold(before), communeKinds()).remove(u' '), false);
    if (commune)
        place.communeCode = commune->code;
    return place;
}

QStringList oldPlaceOf(const QString& oldAddress)
{
    const QStringList places = bareParts(oldAddress);
    return places.size() < kOldPlaces ? QStringList() : places.mid(places.size() - kOldPlaces);
}

QString communeByOldName(const std::vector<Entry>& communes, const QString& oldAddress)
{
    const QStringList wanted = oldPlaceOf(oldAddress);
    if (wanted.isEmpty())
        return {};
    const auto commune = onlyOne(communes, [&](const Entry& each) {
        const QStringList names = each.field(QStringLiteral("oldNames")).split(u';', Qt::SkipEmptyParts);
        return std::any_of(names.begin(), names.end(), [&](const QString& name) {
            const QStringList parts = bareParts(name); // the province may be left out of the list
            return !parts.isEmpty() && parts.size() <= kOldPlaces && wanted.mid(0, parts.size()) == parts;
        });
    });
    return commune ? commune->code : QString();
}

QString todaysAddress(const QString& oldAddress, const Entry& commune, const Entry& province)
{
    QStringList parts;
    for (const QString& part : oldAddress.split(u',', Qt::SkipEmptyParts))
        parts << part.trimmed();
    QStringList words = parts.mid(0, std::max<qsizetype>(0, parts.size() - kOldPlaces));
    words << (commune.field(QStringLiteral("type")) + u' ' + commune.name).trimmed()
          << (province.field(QStringLiteral("type")) + u' ' + province.name).trimmed();
    return words.join(QStringLiteral(", "));
}

} // namespace tramyte::patient
