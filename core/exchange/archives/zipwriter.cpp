// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/zipwriter.h"

#include "core/exchange/files/writeall.h"

#include <QCoreApplication>
#include <QIODevice>
#include <zip.h>
#include <zlib.h>

namespace Kodeks {

/// Where minizip writes: a part of the device that begins where the archive does. After the first failure it takes
/// nothing more, and remembers what that was.
struct ZipTarget
{
    QIODevice &device;
    qint64 start;
    Result<> state;

    [[nodiscard]] zlib_filefunc64_def functions();
};

namespace {

struct ZipWriterText
{
    Q_DECLARE_TR_FUNCTIONS(ZipFiles)
};

constexpr uLong madeByUnix = 0x0300 | 20; // the system, and the version of the format
constexpr uLong namesInUtf8 = 0x0800;
constexpr uLong plainFile = 0100644UL << 16;
constexpr int memoryLevel = 8;
constexpr int firstYear = 1980;

std::unexpected<Error> tooLarge()
{
    return failure(Error::Kind::TooLarge,
        ZipWriterText::tr(
            "The archive would have more than 4 GiB, which such a file cannot have; divide the project."));
}

uLong writeTo(voidpf opaque, voidpf /*stream*/, const void *bytes, uLong size)
{
    auto *target = static_cast<ZipTarget *>(opaque);
    if (target->state)
        target->state
            = writeAll(target->device, QByteArray::fromRawData(static_cast<const char *>(bytes), qsizetype(size)));
    return target->state ? size : 0;
}

ZPOS64_T placeIn(voidpf opaque, voidpf /*stream*/)
{
    const auto *target = static_cast<ZipTarget *>(opaque);
    return ZPOS64_T(target->device.pos() - target->start);
}

long seekIn(voidpf opaque, voidpf /*stream*/, ZPOS64_T offset, int from)
{
    auto *target = static_cast<ZipTarget *>(opaque);
    const qint64 origin = from == ZLIB_FILEFUNC_SEEK_CUR ? target->device.pos()
        : from == ZLIB_FILEFUNC_SEEK_END                 ? target->device.size()
                                                         : target->start;
    if (target->state && !target->device.seek(origin + qint64(offset)))
        target->state = notWritten(target->device);
    return target->state ? 0 : -1;
}

} // namespace

zlib_filefunc64_def ZipTarget::functions()
{
    zlib_filefunc64_def made{};
    made.zopen64_file = [](voidpf opaque, const void *, int) { return opaque; };
    made.zread_file = [](voidpf, voidpf, void *, uLong) { return uLong(0); };
    made.zwrite_file = writeTo;
    made.ztell64_file = placeIn;
    made.zseek64_file = seekIn;
    made.zclose_file = [](voidpf, voidpf) { return 0; };
    made.zerror_file = [](voidpf opaque, voidpf) { return static_cast<ZipTarget *>(opaque)->state ? 0 : 1; };
    made.opaque = this;
    return made;
}

namespace {

/// The entry that is open in an archive.
class EntryDevice : public QIODevice
{
public:
    explicit EntryDevice(zipFile archive)
        : m_archive(archive)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char * /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 some = std::min<qint64>(size, 1 << 30);
        return zipWriteInFileInZip(m_archive, data, unsigned(some)) == ZIP_OK ? some : -1;
    }

private:
    zipFile m_archive;
};

} // namespace

struct ZipWriter::Archive
{
    explicit Archive(QIODevice &device)
        : target{device, device.pos(), {}}
    {
        zlib_filefunc64_def functions = target.functions();
        file = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
        if (!file)
            target.state = failure(
                Error::Kind::Io, ZipWriterText::tr("The archive could not be made. Free some memory and try again."));
    }
    ~Archive()
    {
        if (!file)
            return;
        if (target.state)
            target.state = failure(Error::Kind::Cancelled, QString());
        zipClose(file, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Archive)

    /// What has failed on the device goes before what minizip makes of it.
    [[nodiscard]] Result<> said(int code) const { return !target.state || code == ZIP_OK ? target.state : tooLarge(); }

    ZipTarget target;
    zipFile file = nullptr;
};

ZipWriter::ZipWriter(QIODevice &device)
    : m_archive(std::make_unique<Archive>(device))
{
}

ZipWriter::~ZipWriter() = default;

Result<> ZipWriter::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    return add(name, [&bytes](QIODevice &device) { return writeAll(device, bytes); }, packing);
}

Result<> ZipWriter::add(const QString &name, const std::function<Result<>(QIODevice &)> &write, Packing packing)
{
    if (!m_archive->target.state)
        return m_archive->target.state;
    zip_fileinfo info{};
    info.tmz_date.tm_mday = 1;
    info.tmz_date.tm_year = firstYear;
    info.external_fa = plainFile;
    const QByteArray utf8 = name.toUtf8();
    const uLong flags = utf8.size() == name.size() ? 0 : namesInUtf8;
    const int method = packing == Packing::Stored ? 0 : Z_DEFLATED;
    const int begun
        = zipOpenNewFileInZip4_64(m_archive->file, utf8.constData(), &info, nullptr, 0, nullptr, 0, nullptr, method,
            Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, memoryLevel, Z_DEFAULT_STRATEGY, nullptr, 0, madeByUnix, flags, 0);
    if (Result<> said = m_archive->said(begun); !said)
        return said;
    EntryDevice entry(m_archive->file);
    const Result<> written = write(entry);
    const int closed = zipCloseFileInZip(m_archive->file);
    return written || !m_archive->target.state ? m_archive->said(closed) : written;
}

Result<> ZipWriter::finish()
{
    const int closed = zipClose(std::exchange(m_archive->file, nullptr), nullptr);
    return m_archive->said(closed);
}

} // namespace Kodeks
