// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/CmsReader.h"

#include "core/base/SafeFile.h"
#include "core/crypto/CmsSeal.h"
#include "core/crypto/OpenSsl.h"
#include "core/crypto/Sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <openssl/err.h>

namespace tramyte::crypto {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::crypto", text);
}

tl::unexpected<Error> damaged(const QString& detail)
{
    return fail(ErrorKind::Damaged, QStringLiteral("cms.damaged"),
        tr("This file is damaged or is not an encrypted bundle. Ask for it again."), detail);
}

/// Collects what OpenSSL writes, in one growing array.
int appendToArray(BIO* bio, const char* bytes, int size)
{
    static_cast<QByteArray*>(BIO_get_data(bio))->append(bytes, size);
    return size;
}

long controlArray(BIO*, int command, long, void*)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

ssl::Bio writerInto(QByteArray& bytes)
{
    static BIO_METHOD* const method = [] {
        BIO_METHOD* made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "tramyte bytes");
        BIO_meth_set_write(made, appendToArray);
        BIO_meth_set_ctrl(made, controlArray);
        return made;
    }();
    ssl::Bio bio(BIO_new(method));
    BIO_set_data(bio.get(), &bytes);
    BIO_set_init(bio.get(), 1);
    return bio;
}

ssl::Cms parseCms(const QByteArray& bytes)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.constData());
    return ssl::Cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(bytes.size())));
}

/// Takes the key to every receiver named in the envelope.
bool isForKey(CMS_ContentInfo* envelope, const PrivateKey& key)
{
    return CMS_decrypt_set1_pkey_and_peer(envelope, key.handle(), nullptr, nullptr) == 1;
}

Result<QByteArray> decrypt(QByteArray file, const PrivateKey& key)
{
    const qsizetype size = file.size();
    const ssl::Cms envelope = parseCms(file);
    file.clear(); // OpenSSL has its copy: memory matters at 64 MiB a bundle
    file.squeeze();
    if (!envelope || OBJ_obj2nid(CMS_get0_type(envelope.get())) != NID_id_smime_ct_authEnvelopedData)
        return damaged(ssl::takeErrors());
    if (!isForKey(envelope.get(), key))
        return fail(ErrorKind::Validation, QStringLiteral("cms.otherReceiver"),
            tr("This file is not encrypted for this key. Take the key that belongs to the certificate it was made "
               "for."),
            ssl::takeErrors());
    QByteArray plain;
    plain.reserve(size);
    const ssl::Bio out = writerInto(plain);
    if (CMS_decrypt(envelope.get(), nullptr, nullptr, nullptr, out.get(), CMS_BINARY) != 1) {
        const QString detail = ssl::takeErrors();
        plain.fill('\0'); // newer OpenSSL hands out what is not yet proven
        return damaged(detail);
    }
    return plain;
}

Instant signingTime(CMS_SignerInfo* info)
{
    const int at = CMS_signed_get_attr_by_NID(info, NID_pkcs9_signingTime, -1);
    X509_ATTRIBUTE* attribute = at < 0 ? nullptr : CMS_signed_get_attr(info, at);
    const ASN1_TYPE* value = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    std::tm parts{};
    if (!value || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME)
        || ASN1_TIME_to_tm(value->value.asn1_string, &parts) != 1)
        return {0};
    return {QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC)
                .toMSecsSinceEpoch()};
}

Result<CmsContent> verify(QByteArray plain)
{
    const qsizetype size = plain.size();
    const ssl::Cms signedData = parseCms(plain);
    plain.clear();
    plain.squeeze();
    const auto unsignedContent = [](const QString& detail) {
        return fail(ErrorKind::Validation, QStringLiteral("cms.badSignature"),
            tr("The signature of this file does not hold: it is not what the sender signed. Do not use it."), detail);
    };
    if (!signedData || OBJ_obj2nid(CMS_get0_type(signedData.get())) != NID_pkcs7_signed)
        return unsignedContent(ssl::takeErrors());
    QByteArray content;
    content.reserve(size);
    const ssl::Bio out = writerInto(content);
    // whose certificate it is, is decided by its fingerprint, not by a chain of issuers
    if (CMS_verify(signedData.get(), nullptr, nullptr, nullptr, out.get(), CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) != 1)
        return unsignedContent(ssl::takeErrors());
    STACK_OF(CMS_SignerInfo)* infos = CMS_get0_SignerInfos(signedData.get());
    STACK_OF(X509)* signers = CMS_get0_signers(signedData.get());
    const bool single = infos && signers && sk_CMS_SignerInfo_num(infos) == 1 && sk_X509_num(signers) == 1;
    QByteArray der;
    Instant when;
    if (single) {
        when = signingTime(sk_CMS_SignerInfo_value(infos, 0));
        unsigned char* bytes = nullptr;
        const int length = i2d_X509(sk_X509_value(signers, 0), &bytes);
        der = QByteArray(reinterpret_cast<const char*>(bytes), std::max(length, 0));
        OPENSSL_free(bytes);
    }
    sk_X509_free(signers);
    if (!single)
        return unsignedContent(QStringLiteral("not one signer"));
    TRY_LET(signer, Certificate::parse(der));
    TRY(signer.checkSigner(when));
    return CmsContent{std::move(content), std::move(signer), when};
}

} // namespace

Result<void> checkCmsSeal(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("file.missing"), tr("There is no file %1.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotRead(path, file.errorString()));
    constexpr qint64 kPiece = 1 << 18;
    static_assert(kPiece > 1024);
    QByteArray piece = file.read(kPiece);
    const auto stated = seal::statedHash(piece);
    if (!stated && file.error() == QFileDevice::NoError)
        return damaged(QStringLiteral("no seal"));
    if (stated)
        std::fill_n(piece.begin() + seal::hashOffset(), stated->size(), '\0');
    Sha256 hash;
    while (!piece.isEmpty()) {
        hash.add(piece);
        piece = file.read(kPiece);
    }
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(cannotRead(path, file.errorString()));
    if (hash.finish() != stated)
        return damaged(QStringLiteral("hash of the file"));
    return {};
}

Result<CmsContent> openCms(const QString& path, const PrivateKey& key, qint64 mostBytes)
{
    TRY(checkCmsSeal(path));
    TRY_LET(file, readWhole(path, mostBytes));
    return openSealedCms(std::move(file), key);
}

Result<CmsContent> openSealedCms(QByteArray file, const PrivateKey& key)
{
    TRY_LET(plain, decrypt(std::move(file), key));
    return verify(std::move(plain));
}

Result<void> requireKnown(const Certificate& signer, const std::vector<Certificate>& known)
{
    if (std::find(known.begin(), known.end(), signer) != known.end())
        return {};
    return fail(ErrorKind::Validation, QStringLiteral("cms.unknownSigner"),
        tr("The sender %1 is not known here. Compare the fingerprint of the certificate with the sender's and add it.")
            .arg(signer.name()),
        signer.fingerprint());
}

} // namespace tramyte::crypto
