// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <memory>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

/// Owners of OpenSSL's things, for the sources of this room only: no other header names OpenSSL.
namespace tramyte::crypto::ssl {

template <auto Free>
struct Deleter {
    template <class T>
    void operator()(T* thing) const
    {
        Free(thing);
    }
};

using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Deleter<CMS_ContentInfo_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;

/// What went wrong inside OpenSSL, for the log; its list of errors is empty afterwards.
QString takeErrors();

/// A BIO that reads from bytes which outlive it; empty when there are too many.
Bio readerOf(QByteArrayView bytes);

} // namespace tramyte::crypto::ssl
