// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is recognised of the five sample letters, printed and scanned. LibreOffice prints them, so run it with
// KODEKS_TOOLS=1 packaging/inside env KODEKS_SCAN_PROGRAM=build/dev/app/kodeks-scan
// build/dev/tests/benchmarks/bench_scans [LANGUAGES [SCAN]], all in one line.
// KODEKS_BENCH_KEEP=FOLDER keeps the texts and a table of their words: what was read, how certain, whether wrong.

#include "core/exchange/scans/scanlanguages.h"
#include "core/exchange/scans/scanprocess.h"
#include "core/exchange/scans/scantext.h"
#include "core/exchange/tables/csvreader.h"
#include "tests/support/samples.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTransform>
#include <cstdio>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// How a page was laid on the glass.
struct Scanning
{
    const char *what;
    int resolution;
    double angle;  ///< degrees
    double noise;  ///< standard deviation of each dot, of 255
    bool black;    ///< black and white, as fax machines and many copiers have it
};

struct Printed
{
    QString name;
    QString text;
    QByteArray pdf;
    QStringList quotes{};
};

/// An OpenDocument text in one file: A4, 11 points, margins of 25 mm.
QByteArray documentOf(const QString &text)
{
    QByteArray body;
    for (const QString &line : text.split(u'\n'))
        body += "<text:p>" + line.toHtmlEscaped().toUtf8() + "</text:p>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.3\" "
           "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:styles><style:default-style "
           "style:family=\"paragraph\"><style:text-properties fo:font-size=\"11pt\" fo:language=\"nb\" "
           "fo:country=\"NO\" style:font-name=\"Noto Serif\"/></style:default-style></office:styles>"
           "<office:automatic-styles><style:page-layout style:name=\"A\"><style:page-layout-properties "
           "fo:page-width=\"210mm\" fo:page-height=\"297mm\" fo:margin=\"25mm\"/></style:page-layout>"
           "</office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\" "
           "style:page-layout-name=\"A\"/></office:master-styles><office:body><office:text>"
        + body + "</office:text></office:body></office:document>";
}

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QStringList quotesOf(const QString &letter)
{
    QStringList quotes;
    for (const QString &name : {u"coder-a.csv"_s, u"coder-b.csv"_s}) {
        auto reader = CsvReader::open(sourceBytes(u"resources/sample/"_s + name), name).value();
        while (!reader.atEnd()) {
            const CsvRow row = reader.next().value();
            if (row.cells.at(reader.column(u"letter"_s)) == letter)
                quotes.append(row.cells.at(reader.column(u"text"_s)));
        }
    }
    return quotes;
}

QList<Printed> printLetters()
{
    QTemporaryDir folder;
    QList<Printed> printed;
    for (const QString &name : QDir(sourcePath(u"resources/sample/letters"_s)).entryList({u"*.txt"_s})) {
        const QString text = QString::fromUtf8(sourceBytes(u"resources/sample/letters/"_s + name));
        putFile(folder.filePath(u"letter.fodt"_s), documentOf(text));
        QProcess::execute(u"soffice"_s,
            {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                u"pdf"_s, u"--outdir"_s, folder.path(), folder.filePath(u"letter.fodt"_s)});
        printed.append({name, text, bytesOf(folder.filePath(u"letter.pdf"_s)), quotesOf(name)});
    }
    return printed;
}

QImage pageImage(const QByteArray &pdf, int page, int resolution)
{
    constexpr double a4Width = 8.27;
    const auto answers
        = recogniserApart(1)(pdf, {{ScanRequest::Task::Show, page, {}, static_cast<int>(a4Width * resolution)}}, {});
    const ScanAnswer &answer = answers.constFirst();
    return QImage(reinterpret_cast<const uchar *>(answer.pixels.constData()), answer.width, answer.height,
        qsizetype(answer.width) * 3, QImage::Format_RGB888)
        .convertToFormat(QImage::Format_Grayscale8);
}

QByteArray scanned(QImage page, const Scanning &scanning, QRandomGenerator &random)
{
    if (scanning.angle != 0) {
        QImage turned(page.size(), QImage::Format_Grayscale8);
        turned.fill(Qt::white);
        QPainter painter(&turned);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(page.width() / 2.0, page.height() / 2.0);
        painter.rotate(scanning.angle);
        painter.drawImage(QPointF(-page.width() / 2.0, -page.height() / 2.0), page);
        painter.end();
        page = turned;
    }
    for (int y = 0; y < page.height(); ++y) {
        uchar *line = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            double noise = 0;
            for (int i = 0; i < 4; ++i)
                noise += random.generateDouble() - 0.5;
            const double dot = std::clamp(line[x] + noise * scanning.noise * 1.732, 0.0, 255.0);
            line[x] = scanning.black ? (dot < 140 ? 0 : 255) : static_cast<uchar>(dot);
        }
    }
    page.setDotsPerMeterX(static_cast<int>(scanning.resolution / 0.0254));
    page.setDotsPerMeterY(static_cast<int>(scanning.resolution / 0.0254));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return png;
}

/// The least number of characters put in, taken out or changed.
qsizetype distance(const QList<uint> &a, const QList<uint> &b)
{
    constexpr qsizetype band = 1500;
    constexpr qsizetype far = 1'000'000'000;
    std::vector<qsizetype> row(static_cast<size_t>(b.size() + 1), far);
    for (qsizetype j = 0; j <= std::min(b.size(), band); ++j)
        row[static_cast<size_t>(j)] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        const qsizetype from = std::clamp<qsizetype>(i - band, 1, b.size() + 1);
        const qsizetype to = std::min(b.size(), i + band);
        qsizetype diagonal = row[static_cast<size_t>(from - 1)];
        row[static_cast<size_t>(from - 1)] = from == 1 ? i : far;
        for (qsizetype j = from; j <= to; ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype changed = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar unit) { return unit.isSpace(); });
}

QString sliceOf(const QList<uint> &signs, const RecognisedWord &word)
{
    const QList<uint> slice = signs.mid(word.range.start, word.range.length());
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(slice.constData()), slice.size());
}

struct Figures
{
    qsizetype errors = 0;
    qsizetype characters = 0;
    qsizetype words = 0;
    qsizetype doubtful = 0;
    qsizetype wrong = 0;        ///< words that the letter does not have
    qsizetype wrongDoubted = 0; ///< of them those that are doubtful
    qsizetype quotes = 0;
    qsizetype exact = 0;
    qsizetype butForSpaces = 0;
    qsizetype pages = 0;
    double seconds = 0;
};

/// Each word that was read, with its certainty and whether the letter has it, where it is to be looked at.
void keep(const Printed &printed, const ScanText &read, const char *what)
{
    if (!qEnvironmentVariableIsSet("KODEKS_BENCH_KEEP"))
        return;
    const QStringList split = printed.text.simplified().split(u' ');
    const QSet<QString> there(split.begin(), split.end());
    QByteArray table;
    for (const RecognisedWord &word : read.recognition.words) {
        const QString text = sliceOf(read.text.toUcs4(), word);
        table += text.toUtf8() + '\t' + QByteArray::number(word.certainty) + '\t' + (there.contains(text) ? '0' : '1')
            + '\n';
    }
    const QString path
        = qEnvironmentVariable("KODEKS_BENCH_KEEP") + u'/' + QLatin1String(what).toString() + u'-' + printed.name;
    putFile(path, read.text.toUtf8());
    putFile(path + u".tsv"_s, table);
}

void count(Figures &figures, const Printed &printed, const ScanText &read)
{
    figures.errors += distance(printed.text.simplified().toUcs4(), read.text.simplified().toUcs4());
    figures.characters += printed.text.simplified().toUcs4().size();
    const QStringList split = printed.text.simplified().split(u' ');
    const QSet<QString> there(split.begin(), split.end());
    const QList<uint> signs = read.text.toUcs4();
    for (const RecognisedWord &word : read.recognition.words) {
        const bool wrong = !there.contains(sliceOf(signs, word));
        ++figures.words;
        figures.doubtful += isDoubtful(word) ? 1 : 0;
        figures.wrong += wrong ? 1 : 0;
        figures.wrongDoubted += wrong && isDoubtful(word) ? 1 : 0;
    }
    const QString packed = withoutSpaces(read.text);
    for (const QString &quote : printed.quotes) {
        ++figures.quotes;
        figures.exact += read.text.contains(quote) ? 1 : 0;
        figures.butForSpaces += packed.contains(withoutSpaces(quote)) ? 1 : 0;
    }
}

Figures measure(const QList<Printed> &letters, const Scanning &scanning, const QString &languages)
{
    QRandomGenerator random(1);
    const Recogniser recogniser = recogniserApart();
    Figures figures;
    for (const Printed &letter : letters) {
        const int pages = recogniser(letter.pdf, {{}}, {}).constFirst().pages;
        QList<QList<ScanWord>> words;
        for (int page = 1; page <= pages; ++page) {
            const QByteArray png = scanned(pageImage(letter.pdf, page, scanning.resolution), scanning, random);
            QElapsedTimer timer;
            timer.start();
            words.append(recogniser(png, {{ScanRequest::Task::Recognise, 1, languages}}, {}).constFirst().words);
            figures.seconds += double(timer.elapsed()) / 1000;
            ++figures.pages;
        }
        const ScanText read = scanText(words);
        keep(letter, read, scanning.what);
        count(figures, letter, read);
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QString languages
        = argc > 1 ? languagesFromWord(QString::fromLocal8Bit(argv[1])) : usualLanguages(recognitionLanguages());
    const QList<Printed> letters = printLetters();
    std::printf("read with %s\n%-24s %7s %6s %6s %9s %14s %12s %14s %7s\n", qPrintable(languages), "", "CER", "words",
        "wrong", "doubtful", "wrong doubted", "quotes", "but for space", "s/page");
    for (const Scanning &scanning : {Scanning{"300 straight", 300, 0, 4, false}, {"300 skewed", 300, 1.5, 12, false},
             {"300 skewed black", 300, 1.5, 20, true}, {"200 straight", 200, 0, 4, false},
             {"200 skewed", 200, 1.5, 12, false}, {"150 straight", 150, 0, 4, false},
             {"150 skewed", 150, 1.5, 12, false}}) {
        if (argc > 2 && QLatin1String(argv[2]) != QLatin1String(scanning.what))
            continue;
        const Figures f = measure(letters, scanning, languages);
        std::printf("%-24s %6.2f%% %6lld %6lld %9lld %14lld %5lld/%6lld %14lld %7.1f\n", scanning.what,
            100.0 * double(f.errors) / double(f.characters), f.words, f.wrong, f.doubtful, f.wrongDoubted, f.exact,
            f.quotes, f.butForSpaces, f.seconds / double(f.pages));
        std::fflush(stdout);
    }
    return 0;
}
