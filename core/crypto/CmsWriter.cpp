// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/CmsWriter.h"

#include "core/crypto/CmsSeal.h"
#include "core/crypto/OpenSsl.h"
#include "core/crypto/Sha256.h"

#include <QCoreApplication>
#include <algorithm>
#include <openssl/ec.h>
#include <openssl/rsa.h>

namespace tramyte::crypto {

namespace {

/// Takes OpenSSL's bytes to the file, puts the seal in and hashes all.
struct Target {
    SafeFile& file;
    Sha256 hash = {};
    QByteArray start = {}; ///< until the frame is complete
    std::optional<Error> error = {};

    void put(QByteArrayView bytes)
    {
        if (error)
            return;
        hash.add(bytes);
        if (const auto written = file.write(bytes); !written)
            error = written.error();
    }

    void take(QByteArrayView bytes)
    {
        const QByteArray frame = seal::frameStart();
        if (start.size() < frame.size()) {
            const qsizetype missing = std::min(frame.size() - start.size(), bytes.size());
            start.append(bytes.first(missing));
            bytes = bytes.sliced(missing);
            if (start.size() < frame.size())
                return;
            if (start != frame) {
                error = Error{ErrorKind::Io, QStringLiteral("cms.frame"),
                    QCoreApplication::translate("tramyte::crypto", "The file could not be encrypted."),
                    QStringLiteral("unexpected start of the CMS frame")};
                return;
            }
            put(start);
            put(seal::emptySeal());
        }
        if (!bytes.isEmpty())
            put(bytes);
    }
};

int writeToTarget(BIO* bio, const char* bytes, int size)
{
    auto* target = static_cast<Target*>(BIO_get_data(bio));
    target->take({bytes, size});
    return target->error ? -1 : size;
}

long controlTarget(BIO*, int command, long, void*)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

BIO_METHOD* targetMethod()
{
    static BIO_METHOD* const method = [] {
        BIO_METHOD* made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "tramyte file");
        BIO_meth_set_write(made, writeToTarget);
        BIO_meth_set_ctrl(made, controlTarget);
        return made;
    }();
    return method;
}

tl::unexpected<Error> notEncrypted()
{
    return fail(ErrorKind::Io, QStringLiteral("cms.notWritten"),
        QCoreApplication::translate("tramyte::crypto", "The file could not be signed and encrypted."),
        ssl::takeErrors());
}

/// Adds the receiver with today's key derivation (SHA-256) or padding (OAEP) in place of OpenSSL's old defaults.
bool addReceiver(CMS_ContentInfo* envelope, const Certificate& receiver)
{
    CMS_RecipientInfo* info = CMS_add1_recipient_cert(envelope, receiver.handle(), CMS_KEY_PARAM);
    EVP_PKEY_CTX* context = info ? CMS_RecipientInfo_get0_pkey_ctx(info) : nullptr;
    if (!context)
        return false;
    if (CMS_RecipientInfo_type(info) == CMS_RECIPINFO_AGREE)
        return EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) == 1;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) == 1;
}

} // namespace

struct CmsWriter::Chain {
    explicit Chain(SafeFile& file) : target{file} {}

    Target target;
    // the order matters: what writes goes before what it writes into
    ssl::Cms signedData;
    ssl::Cms envelope;
    BIO* sink = nullptr;
    BIO* encrypting = nullptr;
    BIO* signing = nullptr;

    ~Chain()
    {
        // each BIO_new_CMS is a row of filters of its own; popping frees them one by one down to the sink
        BIO* at = signing ? signing : encrypting ? encrypting : sink;
        while (at) {
            BIO* next = BIO_pop(at);
            BIO_free(at);
            at = next;
        }
    }
};

CmsWriter::CmsWriter(std::unique_ptr<Chain> chain) : m_chain(std::move(chain))
{
}

CmsWriter::~CmsWriter() = default;

Result<std::unique_ptr<CmsWriter>> CmsWriter::start(
    SafeFile& file, const Certificate& signer, const PrivateKey& signerKey, const Certificate& receiver, Instant now)
{
    TRY(receiver.checkReceiver(now));
    TRY(signer.checkSigner(now));
    if (!signer.belongsTo(signerKey))
        return fail(ErrorKind::Validation, QStringLiteral("cms.signerKey"),
            QCoreApplication::translate(
                "tramyte::crypto", "The station's certificate and its key do not belong together."));
    auto chain = std::make_unique<Chain>(file);
    constexpr unsigned signing = CMS_BINARY | CMS_STREAM | CMS_PARTIAL | CMS_NOSMIMECAP;
    constexpr unsigned encrypting = CMS_BINARY | CMS_STREAM | CMS_PARTIAL;
    chain->signedData.reset(CMS_sign(nullptr, nullptr, nullptr, nullptr, signing));
    if (!chain->signedData
        || !CMS_add1_signer(chain->signedData.get(), signer.handle(), signerKey.handle(), EVP_sha256(), signing))
        return notEncrypted();
    chain->envelope.reset(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), encrypting));
    if (!chain->envelope || !addReceiver(chain->envelope.get(), receiver))
        return notEncrypted();
    chain->sink = BIO_new(targetMethod());
    if (!chain->sink)
        return notEncrypted();
    BIO_set_data(chain->sink, &chain->target);
    BIO_set_init(chain->sink, 1);
    chain->encrypting = BIO_new_CMS(chain->sink, chain->envelope.get());
    if (!chain->encrypting)
        return notEncrypted();
    chain->signing = BIO_new_CMS(chain->encrypting, chain->signedData.get());
    if (!chain->signing)
        return notEncrypted();
    return std::unique_ptr<CmsWriter>(new CmsWriter(std::move(chain)));
}

Result<void> CmsWriter::write(QByteArrayView bytes)
{
    constexpr qsizetype kPiece = 1 << 16;
    while (!bytes.isEmpty()) {
        const int size = static_cast<int>(std::min(bytes.size(), kPiece));
        const int written = BIO_write(m_chain->signing, bytes.data(), size);
        if (m_chain->target.error)
            return tl::unexpected(*m_chain->target.error);
        if (written <= 0)
            return notEncrypted();
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> CmsWriter::finish()
{
    // innermost first: the signature must be written before the envelope is closed
    const bool done = BIO_flush(m_chain->signing) == 1 && BIO_flush(m_chain->encrypting) == 1;
    if (m_chain->target.error)
        return tl::unexpected(*m_chain->target.error);
    if (!done)
        return notEncrypted();
    return m_chain->target.file.overwrite(seal::hashOffset(), m_chain->target.hash.finish());
}

} // namespace tramyte::crypto
