// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/picturefile.h"

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/files/writeall.h"
#include "ui/charts/picturefont.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr double pictureMargin = 16;
constexpr double leastPictureWidth = 420; // points: so wide is the caption at least
constexpr int pixelsPerPoint = 2;

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// Where the parts of a picture stand.
class PicturePage
{
public:
    explicit PicturePage(const Picture &picture)
        : m_picture(picture)
        , m_font(pictureFont())
        , m_titleFont(m_font)
        , m_width(std::max(picture.size.width(), leastPictureWidth))
    {
        m_titleFont.setPixelSize(16);
        m_titleFont.setBold(true);
        m_title = heightOf(picture.title, m_titleFont);
        m_caption = heightOf(picture.caption, m_font);
    }

    [[nodiscard]] QSizeF size() const
    {
        return {m_width + 2 * pictureMargin, m_title + m_picture.size.height() + m_caption + 4 * pictureMargin};
    }

    void paint(QPainter &painter) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF({}, size()), Qt::white);
        painter.setPen(Qt::black);
        painter.setFont(m_titleFont);
        painter.drawText(QRectF(pictureMargin, pictureMargin, m_width, m_title), Qt::TextWordWrap, m_picture.title);
        painter.save();
        painter.translate(pictureMargin, m_title + 2 * pictureMargin);
        m_picture.paint(painter);
        painter.restore();
        painter.setFont(m_font);
        painter.setPen(Qt::black);
        const double below = m_title + m_picture.size.height() + 3 * pictureMargin;
        painter.drawText(QRectF(pictureMargin, below, m_width, m_caption), Qt::TextWordWrap, m_picture.caption);
    }

private:
    [[nodiscard]] double heightOf(const QString &text, const QFont &font) const
    {
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, m_width, 10000), Qt::TextWordWrap, text).height();
    }

    const Picture &m_picture;
    QFont m_font;
    QFont m_titleFont;
    double m_width;
    double m_title = 0;
    double m_caption = 0;
};

void writePng(const PicturePage &page, const Picture &picture, QIODevice &device)
{
    QImage image((page.size() * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(u"Title"_s, picture.title);
    image.setText(u"Description"_s, picture.caption);
    QPainter painter(&image);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    page.paint(painter);
    painter.end();
    image.save(&device, "PNG");
}

void writeSvg(const PicturePage &page, const Picture &picture, QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(picture.title);
    generator.setDescription(picture.caption);
    generator.setResolution(72);
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF({}, page.size()));
    QPainter painter(&generator);
    page.paint(painter);
}

void writePdfPage(const PicturePage &page, const Picture &picture, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(page.size(), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(picture.title);
    writer.setCreator(QCoreApplication::applicationName());
    QPainter painter(&writer);
    page.paint(painter);
}

} // namespace

Result<> writePicture(const QString &path, const Picture &picture)
{
    const PicturePage page(picture);
    const QString ending = QFileInfo(path).suffix().toLower();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (ending == u"png")
        writePng(page, picture, buffer);
    else if (ending == u"svg")
        writeSvg(page, picture, buffer);
    else if (ending == u"pdf")
        writePdfPage(page, picture, buffer);
    else
        return failure(Error::Kind::Invalid,
            PictureText::tr("“%1” is no picture that Kodeks writes. Choose .png, .svg or .pdf.").arg(path));
    return writeAtomically(path, [&buffer](QIODevice &device) { return writeAll(device, buffer.data()); });
}

} // namespace Kodeks
