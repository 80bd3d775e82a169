// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/handbook/handbookpictures.h"

#include <QProcess>

namespace Kodeks {

using namespace Qt::StringLiterals;

HandbookPictures::HandbookPictures(QString program, QStringList options, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_options(std::move(options))
{
}

HandbookPictures::~HandbookPictures()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(1000);
}

QPixmap HandbookPictures::picture(const QString &scene)
{
    const auto known = m_pictures.constFind(scene);
    if (known != m_pictures.constEnd())
        return *known;
    if (m_program.isEmpty() || !m_folder.isValid())
        return {};
    m_pictures.insert(scene, {});
    m_waiting.enqueue(scene);
    startNext();
    return {};
}

QString HandbookPictures::fileOf(const QString &scene) const
{
    return m_folder.filePath(scene + u".png"_s);
}

void HandbookPictures::startNext()
{
    if (m_process || m_waiting.isEmpty())
        return;
    const QString scene = m_waiting.dequeue();
    m_process = new QProcess(this);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    const auto ended = [this, scene] {
        if (!m_process)
            return;
        std::exchange(m_process, nullptr)->deleteLater();
        take(scene);
        startNext();
    };
    connect(m_process, &QProcess::finished, this, ended);
    connect(m_process, &QProcess::errorOccurred, this, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
    m_process->start(m_program, QStringList{u"--screenshot"_s, fileOf(scene), u"--scene"_s, scene} + m_options);
}

void HandbookPictures::take(const QString &scene)
{
    const QPixmap picture(fileOf(scene));
    if (picture.isNull())
        return;
    m_pictures.insert(scene, picture);
    emit painted();
}

} // namespace Kodeks
