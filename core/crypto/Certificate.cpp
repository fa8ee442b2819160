// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Certificate.h"

#include "core/crypto/OpenSsl.h"
#include "core/crypto/Sha256.h"

#include <QCoreApplication>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace tramyte::crypto {

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kYears = 10;
constexpr qsizetype kLongestName = 64; // RFC 5280 ub-common-name
constexpr int kFewestRsaBits = 2048;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::crypto", text);
}

bool addName(X509_NAME* subject, const char* field, const QString& value)
{
    // counted in characters, not bytes; never half of a surrogate pair
    auto characters = value.normalized(QString::NormalizationForm_C).toUcs4();
    characters.resize(std::min(characters.size(), kLongestName));
    const QByteArray text
        = QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), characters.size()).toUtf8();
    return text.isEmpty()
        || X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8,
               reinterpret_cast<const unsigned char*>(text.constData()), static_cast<int>(text.size()), -1, 0)
        == 1;
}

bool addExtension(X509* certificate, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ssl::Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// ASN.1 knows years only from 0 to 9999; what lies outside is not valid at any time that we ask about.
Instant instantOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {0};
    const QDateTime moment(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
    return {moment.toMSecsSinceEpoch()};
}

QString subjectField(const X509* certificate, int nid)
{
    const X509_NAME* subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, nid, -1);
    if (at < 0)
        return {};
    unsigned char* text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    const QString value = size < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char*>(text), size);
    OPENSSL_free(text);
    return value;
}

} // namespace

Result<Certificate> Certificate::makeFor(
    const QString& stationCode, const QString& stationName, const PrivateKey& key, Instant now)
{
    std::shared_ptr<X509> made(X509_new(), X509_free);
    ASN1_INTEGER* serial = X509_get_serialNumber(made.get());
    BIGNUM* number = BN_new();
    X509_NAME* subject = X509_get_subject_name(made.get());
    const auto moment = [](qint64 ms) { return static_cast<time_t>(ms / 1000); };
    const bool done = BN_rand(number, 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number, serial)
        && X509_set_version(made.get(), X509_VERSION_3) == 1
        // a day back: the receiver's clock may be slow
        && ASN1_TIME_set(X509_getm_notBefore(made.get()), moment(now.ms - kDayMs))
        && ASN1_TIME_set(X509_getm_notAfter(made.get()), moment(now.ms + kYears * 365 * kDayMs + kDayMs * 2))
        && addName(subject, "C", QStringLiteral("VN")) && addName(subject, "CN", stationName)
        && addName(subject, "serialNumber", stationCode) && X509_set_issuer_name(made.get(), subject) == 1
        && X509_set_pubkey(made.get(), key.handle()) == 1
        && addExtension(made.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(made.get(), NID_key_usage, "critical,digitalSignature,keyAgreement")
        && addExtension(made.get(), NID_subject_key_identifier, "hash")
        && X509_sign(made.get(), key.handle(), EVP_sha256()) > 0;
    BN_free(number);
    if (!done)
        return fail(ErrorKind::Io, QStringLiteral("certificate.notMade"), tr("A certificate could not be made."),
            ssl::takeErrors());
    return Certificate(std::move(made));
}

Result<Certificate> Certificate::parse(const QByteArray& pemOrDer)
{
    std::shared_ptr<X509> found;
    if (const ssl::Bio bio = ssl::readerOf(pemOrDer)) {
        if (pemOrDer.contains("-----BEGIN"))
            found.reset(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr), X509_free);
        else
            found.reset(d2i_X509_bio(bio.get(), nullptr), X509_free);
    }
    const QString detail = ssl::takeErrors();
    if (!found && pemOrDer.contains("PRIVATE KEY-----"))
        return fail(ErrorKind::Validation, QStringLiteral("certificate.isKey"),
            tr("This is a private key, not a certificate. Never pass it on; give the certificate."));
    if (!found || !X509_get0_pubkey(found.get()))
        return fail(ErrorKind::Damaged, QStringLiteral("certificate.unreadable"),
            tr("This is not a certificate, or it is damaged."), detail);
    return Certificate(std::move(found));
}

QByteArray Certificate::pem() const
{
    const ssl::Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), m_certificate.get());
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, static_cast<qsizetype>(size));
}

QByteArray Certificate::der() const
{
    QByteArray bytes(i2d_X509(m_certificate.get(), nullptr), '\0');
    auto* at = reinterpret_cast<unsigned char*>(bytes.data());
    i2d_X509(m_certificate.get(), &at);
    return bytes;
}

QString Certificate::fingerprint() const
{
    return QString::fromLatin1(Sha256::of(der()).toHex());
}

QString Certificate::name() const
{
    return subjectField(m_certificate.get(), NID_commonName);
}

QString Certificate::stationCode() const
{
    return subjectField(m_certificate.get(), NID_serialNumber);
}

Instant Certificate::validFrom() const
{
    return instantOf(X509_get0_notBefore(m_certificate.get()));
}

Instant Certificate::validTo() const
{
    return instantOf(X509_get0_notAfter(m_certificate.get()));
}

bool Certificate::belongsTo(const PrivateKey& key) const
{
    return EVP_PKEY_eq(X509_get0_pubkey(m_certificate.get()), key.handle()) == 1;
}

Result<void> Certificate::checkTime(Instant when) const
{
    // a certificate made today elsewhere must do on a PC whose clock is slow
    if (when.ms + kDayMs < validFrom().ms)
        return fail(ErrorKind::Validation, QStringLiteral("certificate.notYetValid"),
            tr("The certificate of %1 is valid from %2 only. Check the date of this computer.")
                .arg(name(), localDay(validFrom()).toString(QStringLiteral("dd/MM/yyyy"))));
    if (when > validTo())
        return fail(ErrorKind::Validation, QStringLiteral("certificate.expired"),
            tr("The certificate of %1 ended on %2. Ask for a new one.")
                .arg(name(), localDay(validTo()).toString(QStringLiteral("dd/MM/yyyy"))));
    return {};
}

Result<void> Certificate::checkReceiver(Instant now) const
{
    const EVP_PKEY* key = X509_get0_pubkey(m_certificate.get());
    const uint32_t usage = X509_get_key_usage(m_certificate.get()); // all bits set when the certificate names none
    const bool isEc = EVP_PKEY_is_a(key, "EC") == 1;
    const bool isRsa = EVP_PKEY_is_a(key, "RSA") == 1;
    const bool mayReceive = (isEc && (usage & KU_KEY_AGREEMENT)) || (isRsa && (usage & KU_KEY_ENCIPHERMENT));
    if (!mayReceive)
        return fail(ErrorKind::Validation, QStringLiteral("certificate.cannotReceive"),
            tr("Nothing can be encrypted for this certificate (it is made for something else). Ask the receiver for an "
               "EC or RSA certificate that allows it."));
    if (isRsa && EVP_PKEY_get_bits(key) < kFewestRsaBits)
        return fail(ErrorKind::Validation, QStringLiteral("certificate.weak"),
            tr("The key of this certificate is too short to be safe. Ask the receiver for a new one."));
    return checkTime(now);
}

Result<void> Certificate::checkSigner(Instant when) const
{
    if (!(X509_get_key_usage(m_certificate.get()) & KU_DIGITAL_SIGNATURE))
        return fail(ErrorKind::Validation, QStringLiteral("certificate.cannotSign"),
            tr("The sender's certificate is not made for signing."));
    return checkTime(when);
}

} // namespace tramyte::crypto
