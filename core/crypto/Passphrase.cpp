// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Passphrase.h"

#include <QCoreApplication>
#include <QSet>

namespace tramyte::crypto {

namespace {

constexpr qsizetype kFewestCharacters = 14;
constexpr qsizetype kMostCharacters = 1024;

} // namespace

SecretBytes passphraseBytes(const QString& typed)
{
    QByteArray bytes = typed.normalized(QString::NormalizationForm_C).toUtf8();
    return SecretBytes::takeFrom(bytes);
}

Result<void> checkNewPassphrase(const QString& typed)
{
    const QString field = QStringLiteral("passphrase");
    const auto characters = typed.normalized(QString::NormalizationForm_C).toUcs4();
    if (characters.size() < kFewestCharacters)
        return failField(field, QStringLiteral("passphrase.short"),
            QCoreApplication::translate("tramyte::crypto",
                "The passphrase needs at least %1 characters. A sentence that you remember easily does well.")
                .arg(kFewestCharacters));
    if (characters.size() > kMostCharacters)
        return failField(field, QStringLiteral("passphrase.long"),
            QCoreApplication::translate("tramyte::crypto", "The passphrase is longer than %1 characters.")
                .arg(kMostCharacters));
    if (QSet<uint>(characters.begin(), characters.end()).size() == 1)
        return failField(field, QStringLiteral("passphrase.uniform"),
            QCoreApplication::translate(
                "tramyte::crypto", "The passphrase is one character all over. Choose another."));
    return {};
}

} // namespace tramyte::crypto
