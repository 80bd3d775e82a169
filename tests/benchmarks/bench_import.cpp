// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfprocess.h"
#include "core/exchange/pdf/reading/pdfpages.h"
#include "core/project/letters/importer.h"
#include "core/project/project.h"
#include "tests/support/files/documents.h"
#include "tests/support/measure.h"
#include "tests/support/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <sys/resource.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/// The LO letter (7,000 characters) with a line of its own, so that no two are the same.
QByteArray letterText(int number)
{
    return "Brev " + QByteArray::number(number) + " fra avsender " + QByteArray::number(number * 7919) + "\n"
        + sourceBytes(u"resources/sample/letters/lo-kommune-oslo.txt"_s);
}

QByteArray docxLetter(int number)
{
    QByteArray body;
    for (const QByteArray &line : letterText(number).split('\n'))
        body += "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:lang w:val=\"nb-NO\"/></w:rPr><w:t "
                "xml:space=\"preserve\">"
            + QString::fromUtf8(line).toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
    return docxOf(body);
}

/// Reading and understanding the files, on several threads, and putting them in, which is one transaction of one
/// connection.
void measureImport(const QString &folder, const QString &what, int letters)
{
    for (const int jobs : {1, QThread::idealThreadCount()}) {
        Measured reading;
        Measured putting;
        for (int i = 0; i < 9; ++i) {
            QTemporaryDir place;
            const auto project = Project::create(place.filePath(u"p.kodeks"_s), u"p"_s).value();
            PreparedImport prepared;
            reading.add([&] {
                prepared = prepareImport({folder}, ImportOptions{.jobs = jobs, .project = project->path()}).value();
            });
            putting.add([&] { (void)importLetters(*project, std::move(prepared)).value(); });
            if (project->letters().size() != letters)
                qFatal("not all letters were imported");
        }
        reading.print(qPrintable(u"read %1, %2 thread(s)"_s.arg(what).arg(jobs)));
        putting.print(qPrintable(u"put in %1"_s.arg(what)));
    }
}

void printMemory(const char *what)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-60s %ld MiB at most\n", what, usage.ru_maxrss / 1024);
}

/// So many files of all kinds, with the text so often over.
void writeMixed(const QDir &folder, int files, int repeated)
{
    for (int i = 0; i < files; ++i) {
        const QByteArray text = letterText(i).repeated(repeated);
        const QString name = folder.filePath(u"%1."_s.arg(i));
        switch (i % 5) {
        case 0: put(name + u"docx"_s, docxLetter(i)); break;
        case 1: put(name + u"html"_s, "<html><body><p>" + text + "</body></html>"); break;
        case 2:
            put(name + u"eml"_s,
                "From: a@b.no\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                    + text);
            break;
        case 3: put(name + u"md"_s, "# Svar\n\n" + text); break;
        default: put(name + u"txt"_s, text); break;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    readPdfsHere(pdfReading);
    const QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"txt"_s);
    QDir(folder.path()).mkdir(u"docx"_s);
    for (int i = 0; i < 1000; ++i)
        put(folder.filePath(u"txt/%1.txt"_s.arg(i)), letterText(i));
    for (int i = 0; i < 100; ++i)
        put(folder.filePath(u"docx/%1.docx"_s.arg(i)), docxLetter(i));
    measureImport(folder.filePath(u"txt"_s), u"1,000 text letters of 7,000 characters"_s, 1000);
    measureImport(folder.filePath(u"docx"_s), u"100 DOCX letters of 7,000 characters"_s, 100);
    printMemory("so far");
    QDir(folder.path()).mkdir(u"mixed"_s);
    writeMixed(folder.filePath(u"mixed"_s), 1000, 10);
    measureImport(folder.filePath(u"mixed"_s), u"1,000 mixed files of 70,000 characters"_s, 1000);
    printMemory("with 1,000 mixed files of 70,000 characters");
    return 0;
}
