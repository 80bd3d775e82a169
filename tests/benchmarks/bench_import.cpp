// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/importer.h"
#include "core/project/project.h"
#include "tests/support/documents.h"
#include "tests/support/measure.h"
#include "tests/support/samples.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

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
    return "Brev " + QByteArray::number(number) + " fra avsender " + QByteArray::number(number * 7919) + "\n" + sourceBytes(u"resources/sample/letters/lo-kommune-oslo.txt"_s);
}

QByteArray docxLetter(int number)
{
    QByteArray body;
    for (const QByteArray &line : letterText(number).split('\n'))
        body += "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:lang w:val=\"nb-NO\"/></w:rPr><w:t xml:space=\"preserve\">" + QString::fromUtf8(line).toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
    return docxOf(body);
}

void measureImport(const QString &folder, const QString &what, int letters)
{
    for (const int jobs : {1, QThread::idealThreadCount()}) {
        Measured measured;
        for (int i = 0; i < 5; ++i) {
            QTemporaryDir place;
            const auto project = Project::create(place.filePath(u"p.kodeks"_s), u"p"_s).value();
            measured.add([&] { (void)importLetters(*project, prepareImport({folder}, ImportOptions{.jobs = jobs, .project = project->path()}).value()).value(); });
            if (project->letters().size() != letters)
                qFatal("not all letters were imported");
        }
        measured.print(qPrintable(u"import %1, %2 thread(s)"_s.arg(what).arg(jobs)));
    }
}

} // namespace

int main(int argc, char **argv)
{
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
    return 0;
}
